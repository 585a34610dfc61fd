var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{attribute:()=>import_chunk_7CPZDF4R.n,cmsFormat:()=>import_chunk_7CPZDF4R.k,contentType:()=>import_chunk_7CPZDF4R.b,
digests:()=>import_chunk_7CPZDF4R.e,integer:()=>import_chunk_7CPZDF4R.i,issuerAndSerialNumber:()=>import_chunk_7CPZDF4R.m,messageDigest:()=>import_chunk_7CPZDF4R.c,
nothing:()=>import_chunk_7CPZDF4R.j,readCertificates:()=>import_chunk_7CPZDF4R.l,rsaEncryption:()=>import_chunk_7CPZDF4R.f,sequence:()=>import_chunk_7CPZDF4R.g,
setOf:()=>import_chunk_7CPZDF4R.h,signedData:()=>import_chunk_7CPZDF4R.a,signingTime:()=>import_chunk_7CPZDF4R.d,time:()=>import_chunk_7CPZDF4R.o});module.exports=
__toCommonJS(stdin_exports);var import_chunk_7CPZDF4R=require("./chunk-7CPZDF4R.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={attribute,cmsFormat,contentType,digests,integer,issuerAndSerialNumber,messageDigest,nothing,readCertificates,rsaEncryption,sequence,setOf,signedData,
signingTime,time});
