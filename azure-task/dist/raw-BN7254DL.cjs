var p=Object.defineProperty;var e=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var c=(t,r)=>{for(var o in r)p(t,o,{get:r[o],enumerable:!0})},h=(t,r,o,m)=>{if(r&&typeof r=="object"||typeof r=="function")for(let i of n(r))!f.call(t,i)&&i!==o&&
p(t,i,{get:()=>r[i],enumerable:!(m=e(r,i))||m.enumerable});return t};var u=t=>h(p({},"__esModule",{value:!0}),t);var g={};c(g,{startRawBatch:()=>s});module.exports=u(g);var a=require("./chunk-URNXM5MT.cjs"),w=require("./chunk-HCPT5UC6.cjs"),x=require("./chunk-OXL5VG5J.cjs"),
B=require("./chunk-AISAOYIX.cjs"),R=require("./chunk-Q6WYHYX4.cjs"),b=require("./chunk-I72JFFQY.cjs"),j=require("./chunk-BFK3CVMN.cjs"),k=require("./chunk-FP2WBXV7.cjs"),
l=require("./chunk-7RIKCKPE.cjs"),q=require("./chunk-VC77LCNK.cjs"),y=require("./chunk-3CREN6VF.cjs"),d={prepare:t=>({digest:t,finish:r=>r})};function s(t,r){return(0,a.a)(
t,d,r)}0&&(module.exports={startRawBatch});
