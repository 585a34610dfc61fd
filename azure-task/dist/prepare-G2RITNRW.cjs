var i=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var e=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var n=(r,m)=>{for(var t in m)i(r,t,{get:m[t],enumerable:!0})},b=(r,m,t,a)=>{if(m&&typeof m=="object"||typeof m=="function")for(let p of e(m))!f.call(r,p)&&p!==t&&
i(r,p,{get:()=>m[p],enumerable:!(a=s(m,p))||a.enumerable});return r};var c=r=>b(i({},"__esModule",{value:!0}),r);var d={};n(d,{commandOf:()=>o.n,prepare:()=>o.m});module.exports=c(d);var o=require("./chunk-PLLHUGCY.cjs"),O=require("./chunk-JNN2RBYJ.cjs"),g=require("./chunk-S4R563VS.cjs"),
h=require("./chunk-HCPT5UC6.cjs"),j=require("./chunk-NBGFFOFC.cjs"),k=require("./chunk-AISAOYIX.cjs"),l=require("./chunk-Q6WYHYX4.cjs"),q=require("./chunk-QUUW2APT.cjs"),
u=require("./chunk-35BBZ333.cjs"),v=require("./chunk-KOJOMQUE.cjs"),w=require("./chunk-IEONEQW3.cjs"),y=require("./chunk-KCTSZASC.cjs"),z=require("./chunk-RVPQFYDX.cjs"),
A=require("./chunk-VN3XLZGO.cjs"),B=require("./chunk-3QEIJ7F4.cjs"),C=require("./chunk-6USCIZQR.cjs"),D=require("./chunk-SANC2PAT.cjs"),E=require("./chunk-45C276AH.cjs"),
F=require("./chunk-6I5RF7ZS.cjs"),G=require("./chunk-I72JFFQY.cjs"),H=require("./chunk-QMQ4S7CF.cjs"),I=require("./chunk-CB7JRYOJ.cjs"),J=require("./chunk-UZMAZ5KW.cjs"),
K=require("./chunk-BFK3CVMN.cjs"),L=require("./chunk-ZGFX3NXA.cjs"),M=require("./chunk-TJQEQHES.cjs"),N=require("./chunk-FP2WBXV7.cjs"),P=require("./chunk-7RIKCKPE.cjs"),
Q=require("./chunk-VC77LCNK.cjs"),R=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
